using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Urls;

/// <summary>Every address of the dashboard is written here.</summary>
public static class DashboardUrls
{
    /// <summary>The overview of a selection. The reader's language is remembered by the browser; an address says it only where it is chosen.</summary>
    public static string Overview(Selection selection, Language? language = null)
    {
        var query = SelectionQuery.Write(selection).Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value));
        var address = QueryHelpers.AddQueryString("/", query);
        return language is { } chosen ? QueryHelpers.AddQueryString(address, LanguageNegotiation.QueryName, Code(chosen)) : address;
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

    private static string Code(Language language) => language == Language.French ? "fr" : "en";
}
