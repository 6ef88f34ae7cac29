namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>What a package may weigh. All are counted in what is really read, whatever an archive says of itself.</summary>
public sealed record PackageLimits
{
    /// <summary>Files of a package, and entries of an archive.</summary>
    public int FilesMax { get; init; } = 1_000;

    /// <summary>Bytes of an archive as it lies on disk.</summary>
    public long ArchiveBytesMax { get; init; } = 64L * 1024 * 1024;

    /// <summary>Bytes of one file, unpacked.</summary>
    public long FileBytesMax { get; init; } = 64L * 1024 * 1024;

    /// <summary>Bytes of all files, unpacked.</summary>
    public long TotalBytesMax { get; init; } = 256L * 1024 * 1024;

    /// <summary>Characters of the path of a file below the package's folder.</summary>
    public int PathLengthMax { get; init; } = 200;

    /// <summary>Folders within each other.</summary>
    public int DepthMax { get; init; } = 8;
}
