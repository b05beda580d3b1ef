using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

/// <summary>A page that shows a figure, and the words that lead back to it.</summary>
/// <param name="Path">From the root, without a selection.</param>
public sealed record MethodPlace(string Path, Bilingual Name);
