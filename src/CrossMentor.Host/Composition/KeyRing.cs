using CrossMentor.Application.Pairs;
using CrossMentor.Host.Configuration;
using Microsoft.AspNetCore.DataProtection;

namespace CrossMentor.Host.Composition;

/// <summary>Where the keys lie that wrap other keys: in the operator's folder, or where the framework finds a place.</summary>
internal static class KeyRing
{
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <exception cref="ConfigurationRefusedException">The folder cannot be written to.</exception>
    public static IServiceCollection AddKeyRing(this IServiceCollection services, KeyRingOptions options)
    {
        var protection = services.AddDataProtection().SetApplicationName("CrossMentor");
        if (options.Folder.Length > 0)
        {
            protection.PersistKeysToFileSystem(Writable(options.Folder));
        }

        return services.AddSingleton<IContentKeyWrapping>(
            provider => new ContentKeyWrapping(provider.GetRequiredService<IDataProtectionProvider>(), isLasting: options.Folder.Length > 0));
    }

    // Found out now: a key that cannot be kept when it is drawn, some months on, is found out too late.
    private static DirectoryInfo Writable(string folder)
    {
        try
        {
            var made = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, OwnerOnly);
            File.Create(Path.Combine(folder, $"{Guid.NewGuid():N}.tmp"), bufferSize: 1, FileOptions.DeleteOnClose).Dispose();
            return made;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw new ConfigurationRefusedException([new("CrossMentor:Keys:Folder", $"cannot be written to: {failure.Message}")]);
        }
    }
}
