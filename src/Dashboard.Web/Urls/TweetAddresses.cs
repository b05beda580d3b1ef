namespace Dashboard.Web.Urls;

/// <summary>
/// The addresses of single tweets. Identifiers are anybody's text, and servers and browsers change some paths on their way: <c>..</c> and empty
/// parts go, <c>%2F</c> may or may not become a slash. Identifiers that a path would not bring back stand in the query: <c>/tweets/-?id=a%2F..%2Fb</c>.
/// </summary>
public static class TweetAddresses
{
    private const string Any = DashboardUrls.Tweets + "/";
    private const string InQuery = Any + "-";

    /// <summary>The name of the identifier in the query.</summary>
    public const string IdName = "id";

    /// <summary>The tweet's own page, as reached from a list: it keeps all that the list's address says, for the way back.</summary>
    public static PageAddress To(PageAddress list, string tweetId)
    {
        ArgumentNullException.ThrowIfNull(list);
        ArgumentNullException.ThrowIfNull(tweetId);
        return IsSafeInPath(tweetId)
            ? list with { Path = Any + string.Join('/', tweetId.Split('/').Select(Uri.EscapeDataString)), View = list.View.With(IdName, "") }
            : list with { Path = InQuery, View = list.View.With(IdName, tweetId) };
    }

    /// <summary>The list that a tweet was reached from.</summary>
    public static PageAddress BackFrom(PageAddress tweet)
    {
        ArgumentNullException.ThrowIfNull(tweet);
        return tweet with { Path = DashboardUrls.Tweets, View = tweet.View.With(IdName, "") };
    }

    /// <summary>The identifier that an address names; empty where it names none.</summary>
    public static string IdOf(PageAddress address)
    {
        ArgumentNullException.ThrowIfNull(address);
        return address.Path == InQuery ? address.View[IdName]
            : address.Path.StartsWith(Any, StringComparison.Ordinal) ? Uri.UnescapeDataString(address.Path[Any.Length..])
            : "";
    }

    /// <summary>Whether a path is about one tweet.</summary>
    public static bool IsOfTweet(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith(Any, StringComparison.Ordinal) && path.Length > Any.Length;
    }

    private static bool IsSafeInPath(string tweetId) =>
        tweetId != "-" && tweetId.AsSpan().IndexOfAny('%', '\\') < 0 && tweetId.Split('/').All(part => part.Length > 0 && part.Trim('.').Length > 0);
}
