using System.Buffers.Text;
using System.CommandLine;
using System.Security.Cryptography;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Terminals;
using CrossMentor.Identity.Clients;

namespace CrossMentor.Host.Verbs;

/// <summary><c>clients</c>: the applications that sign people in at the embedded issuer, and the programs that get tokens for themselves.</summary>
internal sealed class ClientsVerb(Terminal terminal)
{
    private static readonly string[] ApplicationScopes = ["openid", "profile", "offline_access", ScopeRequirement.Scope];

    private readonly Argument<string> id = new("id") { Description = "The client's id." };
    private readonly Option<ClientKind> kind = new("--kind")
    {
        Description = "Application signs people in, Machine acts in its own name, Resource receives tokens and asks about them.",
        DefaultValueFactory = _ => ClientKind.Application,
    };
    private readonly Option<string[]> redirect = new("--redirect") { Description = "Where an application gets its codes, exactly; may be repeated.", HelpName = "uri" };
    private readonly Option<string[]> afterLogout = new("--after-logout") { Description = "Where people may go after they signed out; may be repeated.", HelpName = "uri" };
    private readonly Option<bool> confidential = new("--confidential") { Description = "Whether an application runs on a server and keeps a secret." };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var add = new Command("add", "Register a client, and tell its secret once.") { id, kind, redirect, afterLogout, confidential, json };
        add.SetAction(AddAsync);
        var list = new Command("list", "List the registered clients, without those of the configuration.") { json };
        list.SetAction(ListAsync);
        var remove = new Command("remove", "Remove a client; everything that was granted to it ends.") { id, json };
        remove.SetAction(RemoveAsync);
        return new Command("clients", "Look after the clients of the embedded issuer: add, list, remove.") { add, list, remove };
    }

    private async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var secret = parsed.GetValue(kind) != ClientKind.Application || parsed.GetValue(confidential)
            ? Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32))
            : null;
        Client client;
        try
        {
            client = ClientOf(parsed, secret);
        }
        catch (ArgumentException refused)
        {
            // The first line; the second names a parameter of ours.
            terminal.WriteProblem(refused.Message.Split(" (Parameter")[0]);
            return ExitCode.Failed;
        }

        await using var tools = await IssuerTools.OpenAsync(ct);
        if (!await tools.Clients.AddAsync(client, ct))
        {
            terminal.WriteProblem($"There is a client {client.Id} already.");
            return ExitCode.Failed;
        }

        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { client = Row(client), secret });
            return ExitCode.Success;
        }

        terminal.WriteLine($"{client.Id} is registered.");
        if (secret is not null)
        {
            terminal.WriteLine($"Secret, told this once: {secret}");
        }

        return ExitCode.Success;
    }

    private Client ClientOf(ParseResult parsed, string? secret)
    {
        var named = parsed.GetRequiredValue(id);
        var (codes, goodbyes) = (parsed.GetValue(redirect) ?? [], parsed.GetValue(afterLogout) ?? []);
        var chosen = parsed.GetValue(kind);
        if (chosen != ClientKind.Application && (codes.Length > 0 || goodbyes.Length > 0 || parsed.GetValue(confidential)))
        {
            throw new ArgumentException("--redirect, --after-logout and --confidential are for applications.");
        }

        return chosen switch
        {
            ClientKind.Machine => Client.WithSecret(named, ClientSecret.FromPlainText(secret!), ScopeRequirement.Scope),
            ClientKind.Resource => Client.Resource(named, ClientSecret.FromPlainText(secret!)),
            _ when secret is null => Client.Public(named, codes, goodbyes, ApplicationScopes),
            _ => Client.WithSecret(named, ClientSecret.FromPlainText(secret), ApplicationScopes).SigningPeopleIn(codes, goodbyes),
        };
    }

    private async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        var clients = await tools.Clients.ListAsync(ct);
        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { clients = clients.Select(Row) });
            return ExitCode.Success;
        }

        foreach (var client in clients)
        {
            terminal.WriteLine($"{client.Id,-30} {client.Kind,-12} {(client.IsPublic ? "public" : "confidential"),-13} {string.Join(' ', client.RedirectUris)}");
        }

        return ExitCode.Success;
    }

    private async Task<int> RemoveAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        var isRemoved = await tools.Clients.RemoveAsync(parsed.GetRequiredValue(id), ct);
        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { isRemoved });
        }
        else
        {
            terminal.WriteLine(isRemoved ? "The client is removed." : "There is no registered client of that id.");
        }

        return isRemoved ? ExitCode.Success : ExitCode.Failed;
    }

    private static object Row(Client client)
        => new { client.Id, kind = client.Kind.ToString(), client.IsPublic, client.Scopes, client.RedirectUris, client.PostLogoutRedirectUris };
}
