using System.Globalization;
using Dashboard.Domain.Selections;
using Dashboard.Web.Urls;

namespace Dashboard.Web.Components.InFlight;

/// <summary>
/// What the address says of the list of waiting tweets: the focus <c>stage=minister</c>, <c>due=soon</c>, <c>sort=age</c>, <c>desc=1</c>, <c>page=2</c>. What it
/// doesn't say is as usual: the longest held first.
/// </summary>
/// <param name="At">Code of the stage that is chosen; empty: all.</param>
public sealed record InFlightView(string At, WaitingDue Due, WaitingField Sort, bool IsDescending, int Page)
{
    public const string DueName = "due", SortName = "sort", DescendingName = "desc", PageName = "page";

    public const int PageSize = 20;

    public static InFlightView Read(PageAddress address)
    {
        var view = address.View;
        WaitingField? sort = Enum.GetValues<WaitingField>().Where(field => Code(field) == view[SortName]).Select(field => (WaitingField?)field).FirstOrDefault();
        return new(
            address.Focus.Stage ?? "",
            view[DueName] switch { "soon" => WaitingDue.Soon, "over" => WaitingDue.Over, _ => WaitingDue.Any },
            sort ?? WaitingField.Held,
            sort is null || view[DescendingName] == "1",
            int.TryParse(view[PageName], NumberStyles.None, CultureInfo.InvariantCulture, out var page) ? Math.Max(1, page) : 1);
    }

    /// <summary>The same page with one stage chosen; an empty code chooses none.</summary>
    public static PageAddress ToStage(PageAddress address, string stage) => address with
    {
        Focus = stage.Length == 0 ? TweetFocus.None : new TweetFocus { Stage = stage },
        View = address.View.With(PageName, "").With(DueName, ""),
    };

    /// <summary>The list of those that are due so, at the stage that is chosen.</summary>
    public static PageAddress ToDue(PageAddress address, WaitingDue due) => address with
    {
        View = address.View.With(PageName, "").With(DueName, due switch { WaitingDue.Soon => "soon", WaitingDue.Over => "over", _ => "" }),
    };

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

/// <summary>Which tweets the list has, by what their targets leave them.</summary>
public enum WaitingDue
{
    Any,

    /// <summary>Not overdue, and will be after a working day or less.</summary>
    Soon,

    /// <summary>Overdue.</summary>
    Over,
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
