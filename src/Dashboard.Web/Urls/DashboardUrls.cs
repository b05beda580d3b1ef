using Dashboard.Domain.Text;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Urls;

/// <summary>The paths of the dashboard's pages, and how addresses are read.</summary>
public static class DashboardUrls
{
    public const string Overview = "/";
    public const string Bottlenecks = "/bottlenecks";
    public const string Approvers = "/approvers";
    public const string InFlight = "/in-flight";
    public const string Departments = "/departments";
    public const string Tweets = "/tweets";
    public const string WhatIf = "/what-if";
    public const string Export = "/export";
    public const string Method = "/method";

    /// <summary>A file that can be downloaded.</summary>
    /// <param name="fileName">A table's name or the manifest's, with its extension.</param>
    public static string ExportOf(string fileName) => $"{Export}/{fileName}";

    /// <summary>The page of one tweet, from the root; <see cref="TweetAddresses"/> keeps the selection along.</summary>
    /// <param name="tweetId">As written.</param>
    public static string Tweet(string tweetId) => TweetAddresses.To(new PageAddress { Path = Tweets }, tweetId).Write();

    /// <summary>The paragraph of the method page that explains a figure.</summary>
    /// <param name="from">The page that shows it: its selection goes along, and comes back.</param>
    public static string MethodOf(PageAddress from, string anchor)
    {
        ArgumentNullException.ThrowIfNull(from);
        return $"{from.To(Method).Write()}#{anchor}";
    }

    /// <summary>The same page in another language, with everything else that its address says.</summary>
    /// <param name="address">The page's absolute address.</param>
    public static string InLanguage(string address, Language language)
    {
        var uri = new Uri(address);
        var others = Query(address).Where(pair => pair.Key != LanguageNegotiation.QueryName);
        return QueryHelpers.AddQueryString(uri.AbsolutePath, [.. others, new(LanguageNegotiation.QueryName, Code(language))]);
    }

    /// <summary>What an address says after its question mark, in its order.</summary>
    public static IEnumerable<KeyValuePair<string, string?>> Query(string address) =>
        QueryHelpers.ParseQuery(new Uri(address).Query).SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string?>(pair.Key, value)));

    internal static string Code(Language language) => language == Language.French ? "fr" : "en";
}
