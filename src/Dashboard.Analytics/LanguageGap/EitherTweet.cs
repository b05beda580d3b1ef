using Dashboard.Analytics.Engine;
using Dashboard.Analytics.Facts;
using Dashboard.Domain.Selections;

namespace Dashboard.Analytics.LanguageGap;

/// <summary>
/// Whether a tweet is in the languages and channels that a selection asks for, whatever else it asks: a pair is selected if either of its tweets is. By its profile where the base
/// has it, two look-ups a tweet; else by its codes.
/// </summary>
internal sealed class EitherTweet(FactStore facts, Selection languagesAndChannels)
{
    private readonly int _baseTweets = facts.BaseTweets;
    private readonly SelectedTweets _selected = new(facts, languagesAndChannels);
    private readonly WantedTweets? _byProfile = facts.Index.Told(Detail.Road) is { } profiles ? new(profiles.Wanted(facts, languagesAndChannels), profiles) : null;

    public bool Of(int tweet) => _byProfile is { } known && tweet < _baseTweets ? known.Of(tweet) : _selected.HasCodes(tweet);
}
