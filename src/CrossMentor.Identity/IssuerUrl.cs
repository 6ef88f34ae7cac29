using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;

namespace CrossMentor.Identity;

/// <summary>The issuer's own address: the configured one, else the one the server listens on; never what a request claims.</summary>
internal sealed class IssuerUrl(IOptions<EmbeddedIssuerOptions> options, IServer server)
{
    private string? value;

    public string Value => value ??= Of(options.Value.Issuer, [.. server.Features.Get<IServerAddressesFeature>()?.Addresses ?? []]);

    public static string Of(string? configured, IReadOnlyList<string> addresses)
        => configured is { Length: > 0 } ? Checked(configured) : Derived(addresses);

    private static string Derived(IReadOnlyList<string> addresses)
    {
        if (addresses.Count == 0)
        {
            throw new InvalidOperationException(
                "The embedded issuer has no address yet: the server does not listen. Configure Identity:Embedded:Issuer, or ask later.");
        }

        var address = BindingAddress.Parse(
            addresses.FirstOrDefault(candidate => candidate.StartsWith("https:", StringComparison.OrdinalIgnoreCase)) ?? addresses[0]);
        return Checked($"{address.Scheme}://{address.Host}:{address.Port}");
    }

    private static string Checked(string candidate)
    {
        // A wildcard is where the server listens, not a name under which clients know it.
        if (!Uri.TryCreate(candidate, UriKind.Absolute, out var uri)
            || (IPAddress.TryParse(uri.DnsSafeHost, out var ip) && (ip.Equals(IPAddress.Any) || ip.Equals(IPAddress.IPv6Any))))
        {
            throw new InvalidOperationException($"'{candidate}' cannot name an issuer. Configure Identity:Embedded:Issuer.");
        }

        var root = uri.GetLeftPart(UriPartial.Authority);
        if (!Matches(candidate, root) || uri.UserInfo.Length > 0)
        {
            throw new InvalidOperationException(
                $"The issuer '{candidate}' must be scheme, host and port only, without path, query or slash at the end.");
        }

        // Tokens and secrets over plain http may only travel inside the machine.
        if (uri.Scheme != Uri.UriSchemeHttps && !(uri.Scheme == Uri.UriSchemeHttp && uri.IsLoopback))
        {
            throw new InvalidOperationException($"The issuer '{candidate}' must use https.");
        }

        return root;
    }

    private static bool Matches(string candidate, string root)
        => candidate == root || candidate == root + ":80" || candidate == root + ":443";
}
