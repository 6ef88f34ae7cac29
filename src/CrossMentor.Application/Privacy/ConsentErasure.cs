using CrossMentor.Domain.Matching;
using CrossMentor.Domain.Privacy;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence;
using CrossMentor.Persistence.Tenancy;
using Microsoft.EntityFrameworkCore;

namespace CrossMentor.Application.Privacy;

/// <summary>Deletes at once what rested on a consent, or on a dimension, that is gone, whoever may see it.</summary>
internal sealed class ConsentErasure(CrossMentorDb db)
{
    /// <summary>A person cannot be cut out of the inputs of a run, so that the drafts of the programme are matched again instead of solved again.</summary>
    public async Task ForgetInputsAsync(ProgrammeId programme, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.ConsentWithdrawal);
        await system.All<KeptRunInputs>().Where(kept => kept.ProgrammeId == programme).ExecuteDeleteAsync(ct);
    }

    /// <summary>What everybody of a programme declared about some dimensions.</summary>
    public async Task ForgetAnswersAsync(ProgrammeId programme, IReadOnlyList<DiversityDimension> dimensions, CancellationToken ct)
    {
        using var system = SystemScope.Open(db, SystemPurpose.ConsentWithdrawal);
        await system.All<DiversityAnswer>().Where(answer => answer.ProgrammeId == programme && dimensions.Contains(answer.Dimension)).ExecuteDeleteAsync(ct);
    }
}
