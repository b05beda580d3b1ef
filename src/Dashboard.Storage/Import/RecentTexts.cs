using System.Runtime.CompilerServices;

namespace Dashboard.Storage.Import;

/// <summary>
/// Texts of one column, each as one object. Bounded: a file may have a pair for every other tweet, so that with too many all are forgotten.
/// </summary>
internal sealed class RecentTexts
{
    private const int Most = 100_000;
    private const int LastKept = 1 << 14;

    private readonly Dictionary<string, KnownText> _texts = [];
    private readonly (string? Code, KnownText? Text)[] _last = new (string?, KnownText?)[LastKept];

    /// <returns><see langword="null"/> for a text that is not given.</returns>
    public KnownText? Of(string? code)
    {
        if (code is null)
        {
            return null;
        }

        // The reader gives equal texts mostly as one object, and an object is quicker to know than a text.
        ref var last = ref _last[RuntimeHelpers.GetHashCode(code) & (LastKept - 1)];
        if (!ReferenceEquals(code, last.Code))
        {
            last = (code, Look(code));
        }

        return last.Text;
    }

    private KnownText Look(string code)
    {
        if (!_texts.TryGetValue(code, out var text))
        {
            if (_texts.Count >= Most)
            {
                _texts.Clear();
            }

            _texts[code] = text = new KnownText(code);
        }

        return text;
    }
}
