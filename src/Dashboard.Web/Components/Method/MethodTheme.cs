using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

/// <summary>Paragraphs that belong together, under one heading.</summary>
public sealed record MethodTheme(Bilingual Name, IReadOnlyList<MethodParagraph> Paragraphs);
