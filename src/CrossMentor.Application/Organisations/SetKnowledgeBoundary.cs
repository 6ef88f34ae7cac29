using CrossMentor.Application.Commands;
using CrossMentor.Domain.Identifiers;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Refusals;
using CrossMentor.Persistence;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Organisations;

/// <summary>Keeps which topics an organisation keeps to itself. Only its coordinator says so, because nobody else is told.</summary>
internal sealed class SetKnowledgeBoundary(CrossMentorDb db, CallerScope scope) : ICommand<SetKnowledgeBoundaryInput, KnowledgeBoundaryId>
{
    public async Task<Outcome<Admitted<KnowledgeBoundaryId>>> AdmitAsync(SetKnowledgeBoundaryInput input, CancellationToken ct)
    {
        var found = await db.Organisations.VisibleAsync(input.OrganisationId, organisation => organisation.Id == input.OrganisationId, ct);
        return found.Then(organisation => scope.Require().Coordinates(organisation.Id)
            ? Admission.Granted(token => ApplyAsync(organisation.Id, input, token))
            : Admission.Denied<KnowledgeBoundaryId>(new NotPermitted()));
    }

    private async Task<Outcome<KnowledgeBoundaryId>> ApplyAsync(OrganisationId organisation, SetKnowledgeBoundaryInput input, CancellationToken ct)
    {
        var before = await db.KnowledgeBoundaries.SingleOrDefaultAsync(boundary => boundary.OrganisationId == organisation, ct);
        var boundary = before ?? KnowledgeBoundary.Of(Ids.New<KnowledgeBoundaryId>(), organisation);
        if (boundary.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        return boundary.Set(input.Topics).Then<KnowledgeBoundaryId>(set =>
        {
            if (before is null)
            {
                db.KnowledgeBoundaries.Add(set);
            }

            return set.Id;
        });
    }
}
