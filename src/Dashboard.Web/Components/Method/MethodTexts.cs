using Dashboard.Domain.Text;

namespace Dashboard.Web.Components.Method;

internal static class MethodTexts
{
    public static Bilingual WhatThisMeans(Bilingual topic) => new(
        $"What this means: {topic.English}", $"Ce que cela veut dire\u00A0: {topic.French}");
}
