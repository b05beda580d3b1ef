namespace Dashboard.Web.Components.Filters;

/// <summary>What the browser answers after it was asked to keep, rename or drop a view.</summary>
/// <param name="Views">All that it keeps now; <see langword="null"/> where it keeps nothing for this page.</param>
/// <param name="Outcome"><c>done</c>, <c>exists</c> (another view has the name), <c>full</c> or <c>failed</c>.</param>
public sealed record SavedViewsAnswer(IReadOnlyList<SavedView>? Views, string Outcome);
