namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Locks between processes, by the lock that the operating system puts on an open file and takes away when its process ends.</summary>
internal static class FileLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Waits until nobody else has the file; null when that takes too long.</summary>
    public static FileStream? Wait(string path, TimeSpan timeout, TimeProvider clock, CancellationToken ct)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            if (TryTake(path) is { } taken)
            {
                return taken;
            }

            if (clock.GetElapsedTime(started) >= timeout)
            {
                return null;
            }

            ct.WaitHandle.WaitOne(Pause);
            ct.ThrowIfCancellationRequested();
        }
    }

    /// <summary>Takes the file for oneself; null while somebody else has it.</summary>
    public static FileStream? TryTake(string path)
        => TryOpen(() => new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));

    /// <summary>Takes the file together with others who share it; null while somebody has it for oneself, or when it does not exist.</summary>
    public static FileStream? TryShare(string path)
        => TryOpen(() => new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read));

    private static FileStream? TryOpen(Func<FileStream> open)
    {
        try
        {
            return open();
        }
        catch (FileNotFoundException)
        {
            return null;
        }
        catch (IOException exception) when (exception is not DirectoryNotFoundException)
        {
            return null;
        }
    }
}
