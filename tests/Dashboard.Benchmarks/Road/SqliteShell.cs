using System.ComponentModel;
using System.Diagnostics;

namespace Dashboard.Benchmarks.Road;

/// <summary>The shell's own way in: the same file into the same columns, without index, check or key.</summary>
internal static class SqliteShell
{
    /// <returns>Whether there is a shell at all.</returns>
    /// <exception cref="InvalidOperationException">It failed.</exception>
    public static bool TryImport(string file, string database)
    {
        var start = new ProcessStartInfo("sqlite3") { RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(database);
        start.ArgumentList.Add($"CREATE TABLE event ({string.Join(", ", LogFile.Columns.Select(column => $"{column} TEXT"))})");
        start.ArgumentList.Add($".import --csv --skip 1 \"{file}\" event");
        try
        {
            using var shell = Process.Start(start)!;
            var error = shell.StandardError.ReadToEnd();
            shell.WaitForExit();
            return shell.ExitCode == 0 ? true : throw new InvalidOperationException($"sqlite3 failed: {error}");
        }
        catch (Win32Exception)
        {
            return false;
        }
    }
}
