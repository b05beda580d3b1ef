namespace Dashboard.Analytics.Engine;

/// <summary>Those of some <see cref="LooseTweets"/> that a selection holds. One thread at a time.</summary>
internal sealed class LooseSelection(LooseTweets of, int[] places, bool isAll)
{
    private bool[]? _isSelected;

    public LooseTweets Of => of;

    /// <summary>Places in <see cref="LooseTweets.Tweets"/>, in no order that matters.</summary>
    public ReadOnlySpan<int> Places => places;

    public bool IsEmpty => places.Length == 0;

    /// <summary>Whether no tweet is left out.</summary>
    public bool IsAll => isAll;

    /// <summary>By place.</summary>
    public ReadOnlySpan<bool> IsSelected => _isSelected ??= Mark();

    private bool[] Mark()
    {
        var isSelected = new bool[of.Tweets.Length];
        foreach (var place in places)
        {
            isSelected[place] = true;
        }

        return isSelected;
    }
}

/// <summary>What a selection holds beside the ranges of an index: what is to be taken off them, and what is to be added.</summary>
internal sealed record SelectedLoose(LooseSelection Replaced, LooseSelection Anew);
