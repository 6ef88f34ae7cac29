using System.CommandLine;
using CrossMentor.Api.Callers;
using CrossMentor.Domain.Access;
using CrossMentor.Host.Composition;
using CrossMentor.Host.Configuration;
using CrossMentor.Host.Terminals;
using CrossMentor.Persistence;

namespace CrossMentor.Host.Verbs;

/// <summary><c>grant</c>: gives a role to a user or client of a trusted issuer. A token alone gives nobody any right.</summary>
internal sealed class GrantVerb(Terminal terminal)
{
    private readonly Argument<Role> role = new("role") { Description = "PlatformAdmin, ProgrammeManager or OrganisationCoordinator." };
    private readonly Option<string> issuer = new("--issuer") { Description = "The issuer, as it stands in tokens.", Required = true, HelpName = "url" };
    private readonly Option<string?> client = new("--client") { Description = "The id of the client that gets the role.", HelpName = "id" };
    private readonly Option<string?> user = new("--user") { Description = "The subject of the user who gets the role.", HelpName = "subject" };
    private readonly Option<string?> organisation = new("--organisation") { Description = "Name of the organisation that a coordinator looks after.", HelpName = "name" };
    private readonly Option<string?> programme = new("--programme") { Description = "Name of the one programme to manage; without it, creating is allowed.", HelpName = "name" };
    private readonly Option<bool> json = CommonOptions.Json();

    public Command ToCommand()
    {
        var command = new Command("grant", "Give a role to a user or client.") { role, issuer, client, user, organisation, programme, json };
        command.Validators.Add(result =>
        {
            if ((result.GetValue(client) is null) == (result.GetValue(user) is null))
            {
                result.AddError("Name either --client or --user.");
            }

            var isCoordinator = result.GetValue(role) == Role.OrganisationCoordinator;
            if (isCoordinator != (result.GetValue(organisation) is not null))
            {
                result.AddError("--organisation goes with OrganisationCoordinator, and only with it.");
            }

            if (result.GetValue(programme) is not null && result.GetValue(role) != Role.ProgrammeManager)
            {
                result.AddError("--programme goes with ProgrammeManager only.");
            }
        });
        command.SetAction(RunAsync);
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, CancellationToken ct)
    {
        var giving = new RoleGiving(await VerbDatabase.OpenAsync(ct), TimeProvider.System);
        var at = parsed.GetRequiredValue(issuer);
        var who = parsed.GetValue(client) is { } id ? PrincipalName.OfClient(id) : PrincipalName.OfUser(parsed.GetValue(user)!);
        var gift = (parsed.GetValue(organisation), parsed.GetValue(programme)) switch
        {
            ({ } name, _) => await giving.GiveCoordinatorAsync(at, who, name, ct),
            (_, { } name) => await giving.GiveManagerAsync(at, who, name, ct),
            _ => await giving.GiveAsync(at, who, parsed.GetRequiredValue(role), ct),
        };
        if (parsed.GetValue(json))
        {
            terminal.WriteJson(new { gift });
        }
        else
        {
            terminal.WriteLine(gift switch
            {
                RoleGift.Given => "The role is given; it holds from the next request.",
                RoleGift.HeldAlready => "The role was given before; nothing changed.",
                _ => "There is no organisation or programme of that name, or there are several.",
            });
        }

        return gift == RoleGift.NothingOfThatName ? ExitCode.Failed : ExitCode.Success;
    }
}
