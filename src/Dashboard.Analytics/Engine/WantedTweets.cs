namespace Dashboard.Analytics.Engine;

/// <summary>Which tweets of the base have a selection's codes: two look-ups a tweet.</summary>
/// <param name="isWanted">By profile.</param>
internal sealed class WantedTweets(bool[] isWanted, Profiles profiles)
{
    public bool Of(int tweet) => isWanted[profiles.OfTweets[tweet]];
}
