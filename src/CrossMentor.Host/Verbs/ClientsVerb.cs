using System.CommandLine;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Terminals;
using CrossMentor.Identity.Clients;

namespace CrossMentor.Host.Verbs;

/// <summary><c>clients</c>: the applications that sign people in at the embedded issuer, and the programs that get tokens for themselves.</summary>
internal sealed class ClientsVerb(Terminal terminal)
{
    private const int OverlapHours = 24;

    private readonly Argument<string> id = new("id") { Description = "The client's id." };
    private readonly Option<ClientKind> kind = new("--kind")
    {
        Description = "Application signs people in, Machine acts in its own name, Resource receives tokens and asks about them.",
        DefaultValueFactory = _ => ClientKind.Application,
    };
    private readonly Option<string?> name = new("--name") { Description = "What people call it; its id when left out.", HelpName = "text" };
    private readonly Option<string[]> scope = new("--scope") { Description = "A scope that it may ask for; may be repeated. What its kind needs when left out.", HelpName = "scope" };
    private readonly Option<string[]> redirect = new("--redirect") { Description = "Where an application gets its codes, exactly; may be repeated.", HelpName = "uri" };
    private readonly Option<string[]> afterLogout = new("--after-logout") { Description = "Where people may go after they signed out; may be repeated.", HelpName = "uri" };
    private readonly Option<bool> confidential = new("--confidential") { Description = "Whether an application runs on a server and keeps a secret." };
    private readonly Option<int> overlap = new("--overlap")
    {
        Description = "For how many hours the secret before is good besides; 0 ends it at once.",
        HelpName = "hours",
        DefaultValueFactory = _ => OverlapHours,
    };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var add = new Command("add", "Register a client, and tell its secret once.") { id, kind, name, scope, redirect, afterLogout, confidential, json };
        add.SetAction(AddAsync);
        var list = new Command("list", "List the registered clients, without those of the configuration.") { json };
        list.SetAction(ListAsync);
        var change = new Command("change", "Change a client: what is named takes the place of all that there is of it.") { id, name, scope, redirect, afterLogout, json };
        change.SetAction(ChangeAsync);
        var rotate = new Command("rotate", "Give a client another secret, and tell it once.") { id, overlap, json };
        rotate.SetAction(RotateAsync);
        var disable = new Command("disable", "Shut a client out; everything that was granted to it ends.") { id, json };
        disable.SetAction((parsed, ct) => EnableAsync(parsed, isEnabled: false, ct));
        var enable = new Command("enable", "Let a disabled client in again.") { id, json };
        enable.SetAction((parsed, ct) => EnableAsync(parsed, isEnabled: true, ct));
        var remove = new Command("remove", "Remove a client; everything that was granted to it ends.") { id, json };
        remove.SetAction(RemoveAsync);
        return new Command("clients", "Look after the clients of the embedded issuer: add, list, change, rotate, disable, enable, remove.")
        {
            add, list, change, rotate, disable, enable, remove,
        };
    }

    private async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var (chosen, isConfidential) = (parsed.GetValue(kind), parsed.GetValue(confidential));
        var (codes, goodbyes) = (parsed.GetValue(redirect) ?? [], parsed.GetValue(afterLogout) ?? []);
        if (chosen != ClientKind.Application && (codes.Length > 0 || goodbyes.Length > 0 || isConfidential))
        {
            terminal.WriteProblem("--redirect, --after-logout and --confidential are for applications.");
            return ExitCode.Failed;
        }

        await using var tools = await IssuerTools.OpenAsync(ct);
        var wanted = new NewClient(parsed.GetRequiredValue(id), chosen)
        {
            Name = parsed.GetValue(name),
            IsConfidential = isConfidential,
            Scopes = Named(parsed, scope) ?? ClientScopes.Usual(chosen),
            RedirectUris = codes,
            PostLogoutRedirectUris = goodbyes,
        };
        return Tell(parsed, await tools.Clients.AddAsync(wanted, ct), "is registered");
    }

    private async Task<int> ChangeAsync(ParseResult parsed, CancellationToken ct)
    {
        var changed = new ChangedClient
        {
            Name = parsed.GetValue(name),
            Scopes = Named(parsed, scope),
            RedirectUris = Named(parsed, redirect),
            PostLogoutRedirectUris = Named(parsed, afterLogout),
        };
        await using var tools = await IssuerTools.OpenAsync(ct);
        return Tell(parsed, await tools.Clients.ChangeAsync(parsed.GetRequiredValue(id), changed, version: null, ct), "is changed");
    }

    private async Task<int> RotateAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        return Tell(parsed, await tools.Clients.RotateAsync(parsed.GetRequiredValue(id), TimeSpan.FromHours(parsed.GetValue(overlap)), version: null, ct), "has another secret");
    }

    private async Task<int> EnableAsync(ParseResult parsed, bool isEnabled, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        return Tell(parsed, await tools.Clients.EnableAsync(parsed.GetRequiredValue(id), isEnabled, ct), isEnabled ? "is enabled" : "is disabled");
    }

    private int Tell(ParseResult parsed, ClientChange change, string done)
    {
        if (change.Fault is { } fault)
        {
            terminal.WriteProblem(fault.Sentence);
            return ExitCode.Failed;
        }

        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { client = Row(change.Client!), secret = change.Secret });
            return ExitCode.Success;
        }

        terminal.WriteLine($"{change.Client!.Client.Id} {done}.");
        if (change.Secret is not null)
        {
            terminal.WriteLine($"Secret, told this once: {change.Secret}");
        }

        return ExitCode.Success;
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

        foreach (var registered in clients)
        {
            var client = registered.Client;
            var note = registered.DisabledAt is null ? "" : " (disabled)";
            terminal.WriteLine($"{client.Id,-30} {client.Kind,-12} {(client.IsPublic ? "public" : "confidential"),-13} {string.Join(' ', client.RedirectUris)}{note}");
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

    // An option that nobody typed is no empty list.
    private static string[]? Named(ParseResult parsed, Option<string[]> option) => parsed.GetResult(option) is { Implicit: false } ? parsed.GetValue(option) : null;

    private static object Row(RegisteredClient registered) => new
    {
        registered.Client.Id,
        registered.Client.Name,
        kind = registered.Client.Kind.ToString(),
        registered.Client.IsPublic,
        registered.Client.Scopes,
        registered.Client.RedirectUris,
        registered.Client.PostLogoutRedirectUris,
        registered.Secrets,
        registered.CreatedAt,
        registered.DisabledAt,
    };
}
