using CrossMentor.Application.Commands;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;

namespace CrossMentor.Application.Organisations;

/// <summary>Ends a declaration; only the side that made it can.</summary>
internal sealed class WithdrawCompetitorDeclaration(CrossMentorDb db, CallerScope scope, TimeProvider clock)
    : ICommand<WithdrawCompetitorDeclarationInput, CompetitorDeclarationId>
{
    public async Task<Outcome<Admitted<CompetitorDeclarationId>>> AdmitAsync(WithdrawCompetitorDeclarationInput input, CancellationToken ct)
    {
        var id = input.CompetitorDeclarationId;
        var found = await db.CompetitorDeclarations.VisibleAsync(id, declaration => declaration.Id == id, ct);
        if (found.IsRefused)
        {
            return Admission.Denied<CompetitorDeclarationId>(found.Refusals);
        }

        return scope.Require().ActsFor(found.Value.DeclaredById)
            ? Admission.Granted(() => Apply(found.Value, input.Version))
            : Admission.Denied<CompetitorDeclarationId>(new NotPermitted());
    }

    private Outcome<CompetitorDeclarationId> Apply(CompetitorDeclaration declaration, int version)
    {
        if (declaration.CheckVersion(version) is { } stale)
        {
            return stale;
        }

        declaration.Withdraw(clock.Today());
        return declaration.Id;
    }
}
