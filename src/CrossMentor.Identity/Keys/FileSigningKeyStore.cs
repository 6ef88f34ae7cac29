using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;

namespace CrossMentor.Identity.Keys;

/// <summary>One file a key, wrapped by Data Protection and readable by its owner only. A file is there whole or not at all.</summary>
public sealed class FileSigningKeyStore(string folder, IDataProtectionProvider protection) : ISigningKeyStore
{
    private const string Extension = ".json";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    private readonly IDataProtector protector = protection.CreateProtector("CrossMentor.Identity.SigningKeys");

    public async Task<IReadOnlyList<SigningKey>> LoadAsync(CancellationToken ct)
    {
        EnsureFolder();
        List<SigningKey> keys = [];
        foreach (var path in Directory.EnumerateFiles(folder, "*" + Extension).Order(StringComparer.Ordinal))
        {
            keys.Add(Read(path, await File.ReadAllBytesAsync(path, ct)));
        }

        return keys;
    }

    public async Task AddAsync(SigningKey key, CancellationToken ct)
    {
        EnsureFolder();
        var privateKey = key.ExportPrivateKey();
        var stored = new StoredKey(key.PublishedFrom, key.SignsFrom, protector.Protect(privateKey));
        CryptographicOperations.ZeroMemory(privateKey);

        // Written beside and moved into place, so a crash never leaves half a key behind.
        var beside = Path.Combine(folder, $"{Guid.NewGuid():N}.tmp");
        await using (var file = new FileStream(beside, NewFile()))
        {
            await JsonSerializer.SerializeAsync(file, stored, cancellationToken: ct);
            file.Flush(flushToDisk: true);
        }

        File.Move(beside, PathOf(key.KeyId), overwrite: true);
    }

    public Task RemoveAsync(string keyId, CancellationToken ct)
    {
        File.Delete(PathOf(keyId));
        return Task.CompletedTask;
    }

    private SigningKey Read(string path, byte[] content)
    {
        try
        {
            var stored = JsonSerializer.Deserialize<StoredKey>(content) ?? throw new JsonException("empty");
            var privateKey = protector.Unprotect(stored.ProtectedKey);
            var key = SigningKey.Restore(privateKey, stored.PublishedFrom, stored.SignsFrom);
            CryptographicOperations.ZeroMemory(privateKey);
            return key;
        }
        catch (Exception unreadable) when (unreadable is CryptographicException or JsonException)
        {
            // A new key in its place would silently refuse every token of the old one; the operator decides.
            throw new InvalidOperationException(
                $"The signing key in {Path.GetFileName(path)} cannot be read. Restore the Data Protection keys it was wrapped with, "
                + "or remove the file to continue with a new key.",
                unreadable);
        }
    }

    private void EnsureFolder()
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly | UnixFileMode.UserExecute);
        }
    }

    private static FileStreamOptions NewFile()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = OwnerOnly;
        }

        return options;
    }

    // A key id is a thumbprint in base64url, so it is a safe file name by its alphabet.
    private string PathOf(string keyId) => Path.Combine(folder, keyId + Extension);

    private sealed record StoredKey(DateTimeOffset PublishedFrom, DateTimeOffset SignsFrom, byte[] ProtectedKey);
}
