using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Engine;

/// <summary>
/// What was found out lately about selections of one store, by the very object that was asked about: a page asks some thirty things about one. A store's own and
/// few, so that a selection that lives on (a page's, a constant) never keeps a store that nobody else needs.
/// </summary>
internal sealed class RecentSelections(FactStore facts)
{
    /// <summary>Some readers at once, each with its selection and the period before; each takes a bit for a tweet and its filters' ranges.</summary>
    private const int Most = 16;

    private readonly Lock _gate = new();
    private readonly (Selection Selection, SelectedFacts Facts)[] _recent = new (Selection, SelectedFacts)[Most];
    private int _next;

    public SelectedFacts Of(Selection selection)
    {
        lock (_gate)
        {
            foreach (var (known, found) in _recent)
            {
                if (ReferenceEquals(known, selection))
                {
                    return found;
                }
            }

            var made = new SelectedFacts(facts, selection);
            _recent[_next] = (selection, made);
            _next = (_next + 1) % Most;
            return made;
        }
    }
}
