using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Web.Languages;
using Microsoft.AspNetCore.WebUtilities;

namespace Dashboard.Web.Urls;

/// <summary>Everything that a page's address says: it is the whole state of the page, so equal addresses show equal pages.</summary>
public sealed record PageAddress
{
    /// <summary>From the root, escaped as it stands in an address.</summary>
    public required string Path { get; init; }

    /// <summary>As it was asked: without the period that stands where none is chosen.</summary>
    public Selection Selection { get; init; } = Selection.Everything;

    public RecordPin Pin { get; init; } = RecordPin.Latest;

    public TweetFocus Focus { get; init; } = TweetFocus.None;

    /// <summary>What only the page itself knows, such as a table's order, by name; the same name never stands twice.</summary>
    public PageView View { get; init; } = PageView.Plain;

    /// <summary>Reads an address; what can't be read is left out, with a notice that says so.</summary>
    /// <param name="address">Absolute.</param>
    public static (PageAddress Address, IReadOnlyList<Bilingual> Notices) Read(string address)
    {
        var query = DashboardUrls.Query(address).ToArray();
        var (selection, ofSelection) = SelectionQuery.Parse(query);
        var (pin, ofPin) = RecordPinQuery.Parse(query);
        var (focus, ofFocus) = TweetFocusQuery.Parse(query);
        var known = SelectionQuery.Names.Concat(RecordPinQuery.Names).Concat(TweetFocusQuery.Names).Append(LanguageNegotiation.QueryName).ToHashSet();
        var view = new PageView(query.Where(pair => !known.Contains(pair.Key)).Select(pair => new KeyValuePair<string, string>(pair.Key, pair.Value ?? "")));
        return (
            new PageAddress { Path = new Uri(address).AbsolutePath, Selection = selection, Pin = pin, Focus = focus, View = view },
            [.. ofSelection, .. ofPin, .. ofFocus]);
    }

    /// <summary>From the root. The reader's language is remembered by the browser; an address says it only where it is chosen.</summary>
    public string Write(Language? language = null)
    {
        var said = SelectionQuery.Write(Selection).Concat(TweetFocusQuery.Write(Focus)).Concat(View).Concat(RecordPinQuery.Write(Pin))
            .Select(pair => new KeyValuePair<string, string?>(pair.Key, pair.Value));
        var address = QueryHelpers.AddQueryString(Path, said);
        return language is { } chosen ? QueryHelpers.AddQueryString(address, LanguageNegotiation.QueryName, DashboardUrls.Code(chosen)) : address;
    }

    /// <summary>Another page about the same tweets: selection and pin go along, the focus and what the old page alone knew do not.</summary>
    public PageAddress To(string path, TweetFocus? focus = null) => new() { Path = path, Selection = Selection, Pin = Pin, Focus = focus ?? TweetFocus.None };

    public override string ToString() => Write();
}
