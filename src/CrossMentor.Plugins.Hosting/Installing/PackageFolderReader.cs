namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>Reads a package from a folder that has <c>plugin.json</c> in it.</summary>
internal static class PackageFolderReader
{
    public static IEnumerable<PackageFile> Read(string folder, PackageLimits limits)
    {
        var count = 0;
        var folders = new Stack<DirectoryInfo>([new DirectoryInfo(folder)]);
        while (folders.TryPop(out var current))
        {
            foreach (var entry in current.EnumerateFileSystemInfos())
            {
                var path = Path.GetRelativePath(folder, entry.FullName).Replace(Path.DirectorySeparatorChar, '/');
                if (entry.LinkTarget is not null || entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
                {
                    throw new PackageRefusedException("PACKAGE_ENTRY_UNSAFE", path, $"{path} is a link. A package has files and folders only.");
                }

                if (++count > limits.FilesMax)
                {
                    throw new PackageRefusedException("PACKAGE_TOO_LARGE", path, $"The folder has more than {limits.FilesMax} entries.");
                }

                if (entry is DirectoryInfo below)
                {
                    folders.Push(below);
                }
                else
                {
                    yield return new PackageFile(path, () => File.OpenRead(entry.FullName));
                }
            }
        }
    }
}
