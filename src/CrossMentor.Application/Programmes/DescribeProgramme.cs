using CrossMentor.Application.Commands;
using CrossMentor.Domain.Programmes;
using CrossMentor.Domain.Refusals;

namespace CrossMentor.Application.Programmes;

/// <summary>States what catalogues record of a programme; a closed one is described as well.</summary>
internal sealed class DescribeProgramme(ManagedProgrammes programmes) : ICommand<DescribeProgrammeInput, ProgrammeId>
{
    public async Task<Outcome<Admitted<ProgrammeId>>> AdmitAsync(DescribeProgrammeInput input, CancellationToken ct)
    {
        var found = await programmes.FindAsync(input.ProgrammeId, ct);
        return found.Then(programme => Admission.Granted(() => Apply(programme, input)));
    }

    private static Outcome<ProgrammeId> Apply(Programme programme, DescribeProgrammeInput input)
    {
        if (programme.CheckVersion(input.Version) is { } stale)
        {
            return stale;
        }

        var details = new CatalogueDetails(
            input.Promoter, input.Website, input.Keywords, input.SourceSpecificity, input.PowerDomains, input.Methods, input.Scale);
        return programme.Describe(details).Then<ProgrammeId>(described => described.Id);
    }
}
