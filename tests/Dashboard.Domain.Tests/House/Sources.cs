using Dashboard.Testing;

namespace Dashboard.Domain.Tests.House;

/// <summary>The project's own source files, for tests that hold a convention.</summary>
internal static class Sources
{
    private static readonly string[] Generated = ["bin", "obj", "node_modules", "lib"];

    /// <summary>Files below a folder of the root, with their path from the root, build output left out.</summary>
    public static IEnumerable<(string Path, string Text)> Below(string folder, params string[] extensions) =>
        Directory.EnumerateFiles(Path.Combine(SharedData.Root, folder), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(SharedData.Root, file).Replace('\\', '/'))
            .Where(path => extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Intersect(Generated).Any())
            .Select(path => (path, File.ReadAllText(Path.Combine(SharedData.Root, path))));
}
