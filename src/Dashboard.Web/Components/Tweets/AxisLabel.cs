using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace Dashboard.Web.Components.Tweets;

/// <summary>SVG's <c>text</c>, which Razor takes for a word of its own.</summary>
public sealed class AxisLabel : ComponentBase
{
    /// <summary>As SVG wants it: "12.5%".</summary>
    [Parameter, EditorRequired]
    public string X { get; set; } = "";

    /// <summary>"start", "middle" or "end".</summary>
    [Parameter, EditorRequired]
    public string Anchor { get; set; } = "start";

    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.OpenElement(0, "text");
        builder.AddAttribute(1, "x", X);
        builder.AddAttribute(2, "y", "16");
        builder.AddAttribute(3, "text-anchor", Anchor);
        builder.AddContent(4, Label);
        builder.CloseElement();
    }
}
