using Dashboard.Analytics.TimeToPublish;
using Dashboard.Domain.Selections;
using Dashboard.Domain.Visits;
using Dashboard.Web.Urls;
using NodaTime;

namespace Dashboard.Web.Components.Overview;

/// <summary>Where the overview's marks lead: to exactly the tweets that a mark counts, or to the page about what it names.</summary>
/// <param name="address">Of the page.</param>
/// <param name="selection">The one in force: where no dates are chosen it has those that stand for them.</param>
internal sealed class OverviewLinks(PageAddress address, Selection selection)
{
    /// <summary>Published tweets of a week with exact times: those that its median is over.</summary>
    public string Week(LocalDate monday) =>
        List(address.Selection.Within(selection, monday, monday.PlusWeeks(1)), new TweetFocus { Outcome = Outcome.Published, TimeToPublishFrom = 0 });

    /// <summary>The overview of a week or month alone, whose target tile counts the same tweets.</summary>
    /// <param name="next">The day after its last.</param>
    public string Step(LocalDate first, LocalDate next) => Here(address.Selection.Within(selection, first, next));

    /// <summary>Published tweets that took so long.</summary>
    public string Bin(HistogramBin bin)
    {
        ArgumentNullException.ThrowIfNull(bin);
        return List(address.Selection, new TweetFocus { Outcome = Outcome.Published, TimeToPublishFrom = bin.From, TimeToPublishTo = bin.To });
    }

    /// <summary>The page of bottlenecks with a stage chosen.</summary>
    public string Stage(string stage) => address.To(DashboardUrls.Bottlenecks, new TweetFocus { Stage = stage }).Write();

    /// <summary>The overview of one purpose alone.</summary>
    public string Purpose(string code) => Here(OfPurpose(code));

    /// <summary>The published tweets of one purpose.</summary>
    public string TweetsOfPurpose(string code) => List(OfPurpose(code), new TweetFocus { Outcome = Outcome.Published });

    private Selection OfPurpose(string code) => address.Selection with { Purposes = CodeSet.Of(code) };

    private string Here(Selection chosen) => (address with { Selection = chosen }).To(DashboardUrls.Overview).Write();

    private string List(Selection chosen, TweetFocus focus) => (address with { Selection = chosen }).To(DashboardUrls.Tweets, focus).Write();
}
