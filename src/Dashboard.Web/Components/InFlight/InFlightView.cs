using System.Globalization;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>What the address says of the list of waiting tweets: <c>at=minister</c>, <c>sort=age</c>, <c>desc=1</c>, <c>page=2</c>. What it doesn't say is as usual: the longest held first.</summary>
public sealed record InFlightView(string At, WaitingField Sort, bool IsDescending, int Page)
{
    public const string AtName = "at", SortName = "sort", DescendingName = "desc", PageName = "page";

    public const int PageSize = 50;

    public static InFlightView Read(PageAddress address)
    {
        var view = address.View;
        WaitingField? sort = Enum.GetValues<WaitingField>().Where(field => Code(field) == view[SortName]).Select(field => (WaitingField?)field).FirstOrDefault();
        return new(
            view[AtName],
            sort ?? WaitingField.Held,
            sort is null || view[DescendingName] == "1",
            int.TryParse(view[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
    }

    /// <summary>The list of those at one stage; an empty name shows all.</summary>
    public static PageAddress ToStage(PageAddress address, string stage) => address with { View = address.View.With(PageName, "").With(AtName, stage) };

    /// <summary>A press on the column's head: the other way round where it is the order already; else texts from A, times from the longest.</summary>
    public PageAddress ToSort(PageAddress address, WaitingField field)
    {
        var isDescending = Sort == field ? !IsDescending : field is WaitingField.Held or WaitingField.HeldWorking or WaitingField.Age;
        return address with { View = address.View.With(PageName, "").With(SortName, Code(field)).With(DescendingName, isDescending ? "1" : "") };
    }

    public static string Code(WaitingField field) => field switch
    {
        WaitingField.TweetId => "tweet_id",
        WaitingField.Department => "department",
        WaitingField.Stage => "stage",
        WaitingField.Since => "since",
        WaitingField.Held => "held",
        WaitingField.HeldWorking => "held_working",
        WaitingField.Age => "age",
        _ => "left",
    };
}

/// <summary>The columns of the list.</summary>
public enum WaitingField
{
    TweetId,

    /// <summary>The role that has it.</summary>
    Stage,

    /// <summary>What its target leaves it, in the target's own clock.</summary>
    Left,

    /// <summary>How long the role has had it, elapsed.</summary>
    Held,

    /// <summary>The same in working time.</summary>
    HeldWorking,

    /// <summary>When the role's visit opened.</summary>
    Since,

    /// <summary>Since its start, in the selection's clock.</summary>
    Age,

    Department,
}
