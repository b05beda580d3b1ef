using System.Text.RegularExpressions;
using Dashboard.Analytics.Summary;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.Frame;

/// <summary>From each count of the reconciliation, which goes by no date basis, to the list of exactly those tweets.</summary>
/// <param name="address">Of the page.</param>
internal sealed partial class ReconciliationLinks(PageAddress address, SummaryReport summary)
{
    /// <summary>In the order of the sentence; a count of none leads nowhere.</summary>
    public IReadOnlyList<(int Tweets, string? Href)> InOrder
    {
        get
        {
            var counts = summary.Reconciliation;
            return
            [
                Lead(counts.CarriedIn, Before, InFlight),
                Lead(counts.Started, address.Selection with { DateBasis = DateBasis.Start }, TweetFocus.None),
                Ended(counts.Published, Outcome.Published),
                Ended(counts.Withdrawn, Outcome.Withdrawn),
                Ended(counts.Rejected, Outcome.Rejected),
                Ended(counts.Expired, Outcome.Expired),
                Lead(counts.CarriedOut, address.Selection, InFlight),
            ];
        }
    }

    private static TweetFocus InFlight { get; } = new() { Outcome = Outcome.InFlight };

    /// <summary>Up to where the period begins: what is in flight there is carried into it.</summary>
    private Selection Before => address.Selection with { From = null, To = summary.Selection.From };

    /// <summary>Cuts the sentence at its signs: what stands between two of them is a count with its word.</summary>
    public static IEnumerable<(string Text, string? Href)> Parts(string sentence, IReadOnlyList<string?> hrefs) =>
        Sign().Split(sentence).Where(part => part.Length > 0).Select((part, place) => (part, place % 2 == 0 ? hrefs[place / 2] : null));

    private (int Tweets, string? Href) Ended(int tweets, Outcome outcome) =>
        Lead(tweets, address.Selection with { DateBasis = DateBasis.End }, new TweetFocus { Outcome = outcome });

    private (int Tweets, string? Href) Lead(int tweets, Selection chosen, TweetFocus focus) =>
        (tweets, tweets == 0 ? null : (address with { Selection = chosen }).To(DashboardUrls.Tweets, focus).Write());

    [GeneratedRegex(@"(?<sign> [+=] |\.$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Sign();
}
