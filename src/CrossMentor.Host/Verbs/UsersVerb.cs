using System.CommandLine;
using CrossMentor.Host.Terminals;
using CrossMentor.Identity.Users;

namespace CrossMentor.Host.Verbs;

/// <summary><c>users</c>: who may sign in at the embedded issuer. A user alone has no right; roles come from <c>grant</c> and invitations.</summary>
internal sealed class UsersVerb(Terminal terminal)
{
    private readonly Argument<string> name = new("name") { Description = "The name that the user signs in with." };
    private readonly Option<string?> displayName = new("--display-name") { Description = "The name that applications show; the one for signing in when left out.", HelpName = "text" };
    private readonly Option<bool> passwordStdin = new("--password-stdin") { Description = "Read the password from standard input instead of making one." };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var add = new Command("add", "Add a user, and tell the password once.") { name, displayName, passwordStdin, json };
        add.SetAction(AddAsync);
        var list = new Command("list", "List the users.") { json };
        list.SetAction(ListAsync);
        var shut = new Command("lock", "Lock a user out; sessions and tokens end at once.") { name, json };
        shut.SetAction((parsed, ct) => LockAsync(parsed, isLocked: true, ct));
        var unlock = new Command("unlock", "Let a locked user in again.") { name, json };
        unlock.SetAction((parsed, ct) => LockAsync(parsed, isLocked: false, ct));
        var reset = new Command("reset", "Give a user a new password, and tell it once; sessions and tokens end.") { name, passwordStdin, json };
        reset.SetAction(ResetAsync);
        var remove = new Command("remove", "Remove a user; sessions and tokens end.") { name, json };
        remove.SetAction(RemoveAsync);
        return new Command("users", "Look after the people who sign in at the embedded issuer: add, list, lock, unlock, reset, remove.") { add, list, shut, unlock, reset, remove };
    }

    private async Task<int> AddAsync(ParseResult parsed, CancellationToken ct)
    {
        var user = parsed.GetRequiredValue(name);
        var password = await PasswordAsync(parsed, ct);
        await using var tools = await IssuerTools.OpenAsync(ct);
        var change = await tools.Users.AddAsync(user, parsed.GetValue(displayName) ?? user, password, ct);
        return Tell(parsed, change, password, account => $"{account.Name} may sign in; the subject for 'grant --user' is {account.Subject}.");
    }

    private async Task<int> ResetAsync(ParseResult parsed, CancellationToken ct)
    {
        var password = await PasswordAsync(parsed, ct);
        await using var tools = await IssuerTools.OpenAsync(ct);
        var change = await tools.Users.ResetAsync(parsed.GetRequiredValue(name), password, ct);
        return Tell(parsed, change, password, account => $"{account.Name} has a new password.");
    }

    private async Task<int> LockAsync(ParseResult parsed, bool isLocked, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        var change = await tools.Users.LockAsync(parsed.GetRequiredValue(name), isLocked, ct);
        return Tell(parsed, change, password: null, account => isLocked ? $"{account.Name} is locked out." : $"{account.Name} may sign in again.");
    }

    private async Task<int> RemoveAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        var change = await tools.Users.RemoveAsync(parsed.GetRequiredValue(name), ct);
        return Tell(parsed, change, password: null, account => $"{account.Name} is removed.");
    }

    private async Task<int> ListAsync(ParseResult parsed, CancellationToken ct)
    {
        await using var tools = await IssuerTools.OpenAsync(ct);
        var users = await tools.Users.ListAsync(ct);
        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { users });
            return ExitCode.Success;
        }

        foreach (var user in users)
        {
            terminal.WriteLine($"{user.Name,-30} {user.Subject}  {user.DisplayName}{(user.IsLocked ? " (locked)" : "")}");
        }

        return ExitCode.Success;
    }

    private int Tell(ParseResult parsed, AccountChange change, string? password, Func<UserAccount, string> sentence)
    {
        // What somebody typed is known there already; what was made here is told this once.
        var told = parsed.GetValue(passwordStdin) ? null : password;
        if (change.Account is null)
        {
            foreach (var problem in change.Problems)
            {
                terminal.WriteProblem(problem);
            }

            return ExitCode.Failed;
        }

        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { user = change.Account, password = told });
        }
        else
        {
            terminal.WriteLine(sentence(change.Account));
            if (told is not null)
            {
                terminal.WriteLine($"Password, told this once: {told}");
            }
        }

        return ExitCode.Success;
    }

    private async Task<string> PasswordAsync(ParseResult parsed, CancellationToken ct)
        => parsed.GetValue(passwordStdin) ? await terminal.Input.ReadLineAsync(ct) ?? "" : UserAccounts.NewPassword();
}
