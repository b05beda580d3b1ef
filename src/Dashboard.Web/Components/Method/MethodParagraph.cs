using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

/// <summary>What the method page says of one topic.</summary>
/// <param name="Question">What its figure answers.</param>
/// <param name="Meaning">The definition in plain words.</param>
/// <param name="Rule">The exact rule: one line for each step, as a formula where there is one.</param>
/// <param name="Edges">Where the figure is undefined, small, tied or unknown.</param>
/// <param name="Shown">Where it stands; empty for what stands on every page.</param>
public sealed record MethodParagraph(MethodTopic Topic, Bilingual Question, Bilingual Meaning, Bilingual Rule, IReadOnlyList<Bilingual> Edges, IReadOnlyList<MethodPlace> Shown);
