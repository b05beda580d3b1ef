namespace Dashboard.Web.Components.Charts;

/// <summary>Where a mark leads: always a page of this site, named from its root. Never a script, another site, or a place relative to the page.</summary>
internal static class ChartHref
{
    /// <summary>
    /// Whether it begins with one "/" and no browser reads it otherwise: "//" and "/\" name another site, and signs below the space
    /// are dropped before an address is read, so that they could hide either.
    /// </summary>
    public static bool IsOfThisSite(string href) =>
        href.StartsWith('/') && (href.Length == 1 || href[1] is not ('/' or '\\')) && !href.Any(char.IsControl);

    /// <exception cref="ArgumentException">It leads elsewhere.</exception>
    public static void Check(IEnumerable<string?> hrefs)
    {
        if (hrefs.FirstOrDefault(href => href is not null && !IsOfThisSite(href)) is { } stray)
        {
            throw new ArgumentException($"“{stray}” names no page of this site.", nameof(hrefs));
        }
    }
}
