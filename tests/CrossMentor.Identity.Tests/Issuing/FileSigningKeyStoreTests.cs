using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using CrossMentor.Identity.Keys;
using CrossMentor.Identity.Tests.Support;
using Microsoft.AspNetCore.DataProtection;

namespace CrossMentor.Identity.Tests.Issuing;

/// <summary>Keys on disk: they come back after a restart, and nobody else can read them.</summary>
public sealed class FileSigningKeyStoreTests : IDisposable
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), "crossmentor-keys-" + Guid.NewGuid().ToString("N"));
    private readonly FakeClock clock = new();
    private readonly EphemeralDataProtectionProvider protection = new();

    public void Dispose()
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public async Task A_key_comes_back_as_it_was()
    {
        var key = SigningKey.Create(clock.Now, clock.Now.AddDays(1));
        await Store().AddAsync(key, CancellationToken.None);

        var restored = Assert.Single(await Store().LoadAsync(CancellationToken.None));

        Assert.Equal((key.KeyId, key.PublishedFrom, key.SignsFrom), (restored.KeyId, restored.PublishedFrom, restored.SignsFrom));
        Assert.Equal(key.ExportPrivateKey(), restored.ExportPrivateKey());
    }

    [Fact]
    public async Task The_private_key_is_nowhere_in_the_clear()
    {
        var key = SigningKey.Create(clock.Now, clock.Now);
        await Store().AddAsync(key, CancellationToken.None);

        using var opened = ECDsa.Create();
        opened.ImportPkcs8PrivateKey(key.ExportPrivateKey(), out _);
        var secret = opened.ExportParameters(includePrivateParameters: true).D!;
        var content = await File.ReadAllBytesAsync(Assert.Single(Directory.GetFiles(folder)));

        Assert.Equal(-1, content.AsSpan().IndexOf(secret));
        Assert.DoesNotContain(Convert.ToBase64String(key.ExportPrivateKey())[..24], Encoding.UTF8.GetString(content), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_owner_can_read_a_key()
    {
        await Store().AddAsync(SigningKey.Create(clock.Now, clock.Now), CancellationToken.None);
        if (OperatingSystem.IsWindows())
        {
            Assert.Single(Directory.GetFiles(folder));
            return;
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Assert.Single(Directory.GetFiles(folder))));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(folder));
    }

    [Fact]
    public async Task A_key_that_is_removed_is_gone_and_removing_it_again_is_no_failure()
    {
        var key = SigningKey.Create(clock.Now, clock.Now);
        await Store().AddAsync(key, CancellationToken.None);

        await Store().RemoveAsync(key.KeyId, CancellationToken.None);
        await Store().RemoveAsync(key.KeyId, CancellationToken.None);

        Assert.Empty(await Store().LoadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_half_written_key_of_a_crash_is_not_read()
    {
        await Store().AddAsync(SigningKey.Create(clock.Now, clock.Now), CancellationToken.None);
        await File.WriteAllTextAsync(Path.Combine(folder, "0123.tmp"), "{\"Pub");

        Assert.Single(await Store().LoadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_key_that_cannot_be_unwrapped_is_named_and_not_replaced()
    {
        var key = SigningKey.Create(clock.Now, clock.Now);
        await Store().AddAsync(key, CancellationToken.None);
        var withOtherProtection = new FileSigningKeyStore(folder, new EphemeralDataProtectionProvider());

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => withOtherProtection.LoadAsync(CancellationToken.None));

        Assert.Contains(key.KeyId, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_that_was_changed_is_not_unwrapped()
    {
        await Store().AddAsync(SigningKey.Create(clock.Now, clock.Now), CancellationToken.None);
        var file = Assert.Single(Directory.GetFiles(folder));
        var stored = JsonNode.Parse(await File.ReadAllTextAsync(file))!.AsObject();
        var wrapped = stored.Single(member => (member.Value as JsonValue)?.TryGetValue<string>(out var text) is true && text.Length > 100);
        var changed = (string)wrapped.Value!;
        stored[wrapped.Key] = changed[..60] + (changed[60] == 'A' ? 'B' : 'A') + changed[61..];
        await File.WriteAllTextAsync(file, stored.ToJsonString());

        await Assert.ThrowsAsync<InvalidOperationException>(() => Store().LoadAsync(CancellationToken.None));
    }

    [Fact]
    public async Task After_a_restart_tokens_from_before_are_good()
    {
        string token;
        await using (var before = await StartAsync())
        {
            token = await before.FetchTokenAsync();
        }

        await using var after = await StartAsync();
        using var response = await after.AskWhoAsync(token);

        Assert.Equal(System.Net.HttpStatusCode.OK, response.StatusCode);
    }

    [EmbeddedIssuerFact("Duende brings Data Protection along.")]
    public async Task A_folder_without_data_protection_stops_the_start()
        => Assert.Contains(
            "AddDataProtection",
            (await Assert.ThrowsAsync<InvalidOperationException>(() => ProductServer.StartAsync(issuer: options => options.KeyFolder = folder))).Message,
            StringComparison.Ordinal);

    private Task<ProductServer> StartAsync() => ProductServer.StartAsync(
        clock,
        options => (options.KeyFolder, options.Issuer) = (folder, "https://id.example"),
        services => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<IDataProtectionProvider>(services, protection));

    private FileSigningKeyStore Store() => new(folder, protection);
}
