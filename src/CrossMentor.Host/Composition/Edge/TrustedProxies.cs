using System.Net;
using CrossMentor.Host.Configuration;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace CrossMentor.Host.Composition.Edge;

/// <summary>Who asks, and whether over https, as the operator's own proxies tell it. From anybody else such headers are words and nothing more.</summary>
internal static class TrustedProxies
{
    public static IApplicationBuilder UseTrustedProxies(this IApplicationBuilder app, CrossMentorOptions options)
    {
        var networks = OptionRules.Addresses(options.Proxies).Select(Read).ToList();
        if (networks.Count == 0)
        {
            return app;
        }

        // As many hops as are known: the first address that is nobody's proxy is the client.
        var forwarded = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        forwarded.KnownProxies.Clear();
        forwarded.KnownIPNetworks.Clear();
        foreach (var network in networks)
        {
            forwarded.KnownIPNetworks.Add(network);
        }

        return app.UseForwardedHeaders(forwarded);
    }

    /// <summary>An address, or a network such as 10.0.0.0/8.</summary>
    public static bool IsProxy(string text) => IPNetwork.TryParse(text, out _) || IPAddress.TryParse(text, out _);

    private static IPNetwork Read(string text)
    {
        if (IPNetwork.TryParse(text, out var network))
        {
            return network;
        }

        var address = IPAddress.Parse(text);
        return new IPNetwork(address, address.GetAddressBytes().Length * 8);
    }
}
