namespace CrossMentor.Plugins.Hosting.Installing;

/// <summary>One file of a package that is to be read.</summary>
/// <param name="Path">Its path below the package's folder, with slashes.</param>
/// <param name="Open">Opens it.</param>
internal sealed record PackageFile(string Path, Func<Stream> Open);
