using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Export;

/// <summary>What a column of an exported table holds.</summary>
/// <param name="Unit">The form or unit of its values.</param>
internal sealed record ExportColumn(string Name, Bilingual Unit, Bilingual Meaning);
