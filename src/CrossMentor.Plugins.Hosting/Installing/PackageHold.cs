namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Locks on versions of packages, until it is disposed or its process ends.</summary>
internal sealed class PackageHold : IDisposable
{
    private readonly List<FileStream> locks = [];

    public void Add(FileStream taken) => locks.Add(taken);

    public void Dispose()
    {
        foreach (var taken in locks)
        {
            taken.Dispose();
        }

        locks.Clear();
    }
}
