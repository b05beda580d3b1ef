using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

/// <summary>One paragraph of the method page: what a number means.</summary>
/// <param name="Anchor">Its place on the page.</param>
/// <param name="Name">The number's name.</param>
public sealed record MethodTopic(string Anchor, Bilingual Name);
