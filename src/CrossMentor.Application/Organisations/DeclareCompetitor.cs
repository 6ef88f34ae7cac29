using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Keeps a declaration of one organisation about another. It needs nobody's consent and undoes nothing that is published.</summary>
internal sealed class DeclareCompetitor(CrossMentorDb db, CallerScope scope, TimeProvider clock)
    : ICommand<DeclareCompetitorInput, CompetitorDeclarationId>
{
    public async Task<Outcome<Admitted<CompetitorDeclarationId>>> AdmitAsync(DeclareCompetitorInput input, CancellationToken ct)
    {
        var declaring = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        var competitor = await db.Organisations.VisibleAsync(input.CompetitorId, organisation => organisation.Id == input.CompetitorId, ct);
        if (declaring.IsRefused || competitor.IsRefused)
        {
            return Admission.Denied<CompetitorDeclarationId>([.. declaring.Refusals, .. competitor.Refusals]);
        }

        return scope.Require().ActsFor(declaring.Value.Id)
            ? Admission.Granted(token => ApplyAsync(declaring.Value, competitor.Value, input, token))
            : Admission.Denied<CompetitorDeclarationId>(new NotPermitted());
    }

    private async Task<Outcome<CompetitorDeclarationId>> ApplyAsync(
        Organisation declaring, Organisation competitor, DeclareCompetitorInput input, CancellationToken ct)
    {
        var from = input.ValidFrom ?? clock.Today();
        var declared = CompetitorDeclaration.Declare(Ids.New<CompetitorDeclarationId>(), declaring, competitor, from, input.ValidTo);
        if (declared.IsRefused)
        {
            return Outcome<CompetitorDeclarationId>.Refused(declared.Refusals);
        }

        var earlier = await db.CompetitorDeclarations
            .Where(declaration => declaration.DeclaredById == declaring.Id && declaration.CompetitorId == competitor.Id)
            .AsNoTracking()
            .ToListAsync(ct);
        if (earlier.Exists(declaration => declaration.Overlaps(from, input.ValidTo ?? DateOnly.MaxValue)))
        {
            return new AlreadyExists("competitorId");
        }

        db.CompetitorDeclarations.Add(declared.Value);
        return declared.Value.Id;
    }
}
