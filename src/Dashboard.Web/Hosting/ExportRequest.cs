using Dashboard.Domain.Selections;
using Dashboard.Domain.Text;
using Dashboard.Operations.Export;
using Dashboard.Web.Languages;

namespace Dashboard.Web.Hosting;

/// <summary>What a download's address asks for, taken at its word as the command line does: no period where none is named.</summary>
/// <param name="Notices">What can't be read: then nothing is exported.</param>
internal sealed record ExportRequest(ExportScope Scope, RecordPin Pin, IReadOnlyList<Bilingual> Notices)
{
    private const int QuotedLength = 80;

    private static readonly HashSet<string> Known =
        [.. SelectionQuery.Names, .. TweetFocusQuery.Names, .. RecordPinQuery.Names, LanguageNegotiation.QueryName];

    public static ExportRequest Read(IQueryCollection asked)
    {
        var query = asked.SelectMany(pair => pair.Value.Select(value => new KeyValuePair<string, string?>(pair.Key, value))).ToArray();
        var (selection, ofSelection) = SelectionQuery.Parse(query);
        var (focus, ofFocus) = TweetFocusQuery.Parse(query);
        var (pin, ofPin) = RecordPinQuery.Parse(query);
        var unknown = query.Select(pair => pair.Key).Distinct().Where(name => !Known.Contains(name)).Select(name => ExportTexts.UnknownName(Quoted(name)));
        return new(new(selection, focus), pin, [.. ofSelection, .. ofFocus, .. ofPin, .. unknown]);
    }

    private static string Quoted(string name) => name.Length <= QuotedLength ? name : string.Concat(name.AsSpan(0, QuotedLength), "…");
}
