using CrossMentor.Host.Configuration;
using CrossMentor.Host.Verbs;
using Microsoft.AspNetCore.DataProtection;

namespace CrossMentor.Host.Composition;

/// <summary>Where the keys lie that wrap other keys: in the operator's folder, or where the framework finds a place.</summary>
internal static class KeyRing
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    public static IServiceCollection AddKeyRing(this IServiceCollection services, KeyRingOptions options)
    {
        var protection = services.AddDataProtection().SetApplicationName("CrossMentor");
        if (options.Folder.Length > 0)
        {
            protection.PersistKeysToFileSystem(new DirectoryInfo(options.Folder));
        }

        return services.AddSingleton(options);
    }

    /// <summary>Makes the folder. A key that cannot be kept when it is drawn, some months on, would be found out too late.</summary>
    /// <exception cref="UnavailableException">The folder cannot be written to.</exception>
    public static void Prepare(KeyRingOptions options)
    {
        if (options.Folder.Length == 0)
        {
            return;
        }

        try
        {
            MakeFolder(options.Folder);
            File.Create(Path.Combine(options.Folder, $"{Guid.NewGuid():N}.tmp"), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new UnavailableException($"The folder of keys cannot be written to: {failure.Message} Set CrossMentor:Keys:Folder to another.", failure);
        }
    }

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }
    }
}
