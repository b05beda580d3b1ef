using Dashboard.Analytics.Columns;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.Facts;

/// <summary>Which rows a selection holds. Codes become tables of yes and no once, so that a row costs a few look-ups.</summary>
internal sealed class SelectedTweets
{
    private const int RowsBetweenLooks = 4096;

    private readonly FactStore _facts;
    private readonly TweetColumns _tweets;
    private readonly List<(NumberColumn Column, bool[] IsWanted)> _filters = [];
    private readonly Selection _selection;

    public SelectedTweets(FactStore facts, Selection selection)
    {
        (_facts, _tweets) = (facts, facts.Columns);
        _selection = selection;
        Period = SelectedPeriod.Of(selection, facts.ReportingZone);
        Filter(facts, TweetAttribute.Department, selection.Departments);
        Filter(facts, TweetAttribute.Purpose, selection.Purposes);
        Filter(facts, TweetAttribute.Language, selection.Languages);
        Filter(facts, TweetAttribute.Channel, selection.Channels);
        Filter(facts, TweetAttribute.Lane, selection.Lanes);
    }

    public SelectedPeriod Period { get; }

    /// <summary>By codes alone, whatever the dates.</summary>
    public bool HasCodes(int tweet)
    {
        foreach (var (column, isWanted) in _filters)
        {
            if (!isWanted[column[tweet] + 1])
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The selection as it says. By end with a range set, tweets in flight are outside; with none all are in.</summary>
    public bool Holds(int tweet) =>
        (!_selection.HasRange || Period.Holds(DateOf(tweet))) && HasCodes(tweet);

    /// <summary>The date that the range applies to; <see cref="Moment.None"/> by end for a tweet in flight.</summary>
    public long DateOf(int tweet) => _selection.DateBasis == DateBasis.Start ? _tweets.Start[tweet] : _tweets.End[tweet];

    /// <summary>Rows of the selection, in export order.</summary>
    public IEnumerable<int> Rows(CancellationToken cancellationToken) => Rows(Holds, cancellationToken);

    /// <summary>Rows with the selection's codes, whatever their dates, in export order.</summary>
    public IEnumerable<int> RowsByCodes(CancellationToken cancellationToken) => Rows(HasCodes, cancellationToken);

    private IEnumerable<int> Rows(Func<int, bool> holds, CancellationToken cancellationToken)
    {
        var looks = 0;
        foreach (var tweet in _facts.InOrder)
        {
            if (looks++ % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (holds(tweet))
            {
                yield return tweet;
            }
        }
    }

    /// <summary>Slot 0 stands for unknown, which is asked for by the empty code.</summary>
    private void Filter(FactStore facts, TweetAttribute attribute, CodeSet wanted)
    {
        if (wanted.IsAll)
        {
            return;
        }

        var codes = facts.CodesOf(attribute);
        var isWanted = new bool[codes.Count + 1];
        isWanted[0] = wanted.Contains("");
        for (var code = 0; code < codes.Count; code++)
        {
            isWanted[code + 1] = wanted.Contains(codes[code]);
        }

        _filters.Add((_tweets.Attribute(attribute), isWanted));
    }
}
