using Dashboard.Domain.Text;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Texts;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Filters;

/// <summary>A page's address under a name of the reader's, as their browser keeps it. Anything may stand there: it is checked before it is used.</summary>
/// <param name="Name">Text, never markup.</param>
/// <param name="Address">From the root.</param>
public sealed record SavedView(string Name, string Address)
{
    /// <summary>The script beside the component keeps to the same.</summary>
    public const int LongestName = 60, LongestAddress = 2000, Most = 50;

    private static readonly Uri Anywhere = new("http://localhost");

    /// <summary>Whether it has a name that can be shown and leads to a page of this site.</summary>
    public bool IsSound =>
        Name is { Length: > 0 and <= LongestName } && Name == Name.Trim() && !Name.Any(char.IsControl)
        && Address is { Length: > 0 and <= LongestAddress } && ChartHref.IsOfThisSite(Address)
        && Uri.TryCreate(Anywhere, Address, out var address) && address.Host == Anywhere.Host && PageNames.Of(address.AbsolutePath) is not null;

    /// <summary>What the page is called.</summary>
    public Bilingual Page => PageNames.Of(Read.Path)!;

    /// <summary>The revision that it is pinned to; <see langword="null"/> where it follows the record.</summary>
    public long? Revision => Read.Pin.Revision;

    /// <summary>Whether its figures change with the record.</summary>
    public bool Follows => Read.Pin.IsLatest;

    private PageAddress Read => PageAddress.Read(new Uri(Anywhere, Address).AbsoluteUri).Address;
}
