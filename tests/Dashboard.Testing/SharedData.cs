using Xunit;

namespace Dashboard.Testing;

/// <summary>
/// The real logs that lie beside the project and may not be copied into it. A test that needs one skips where they are absent.
/// </summary>
public static class SharedData
{
    /// <summary>The project's root: the folder that holds <c>Dashboard.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>The full path of a shared data file; skips the running test where there is none.</summary>
    /// <param name="parts">Path below the data folder: <c>"expected", "rules", "tweets.csv"</c>.</param>
    public static string Require(params string[] parts)
    {
        var path = Path.Combine([Root, "..", "shared", "data", .. parts]);
        Assert.SkipUnless(File.Exists(path), $"The real log {string.Join('/', parts)} is not beside the project (../shared/data).");
        return Path.GetFullPath(path);
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Dashboard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new DirectoryNotFoundException("The tests run outside the project: no Dashboard.sln above them.");
    }
}
