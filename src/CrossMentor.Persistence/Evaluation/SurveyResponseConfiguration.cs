using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class SurveyResponseConfiguration : IEntityTypeConfiguration<SurveyResponse>
{
    public void Configure(EntityTypeBuilder<SurveyResponse> builder)
    {
        builder.ToTable("SurveyResponses");
        builder.HasKey(response => response.Id);
        builder.Property(response => response.Id).ValueGeneratedNever();
        builder.Property(response => response.Version).IsConcurrencyToken();
        builder.Property(response => response.Answers).StoredAsJson();
        builder.HasOne<Survey>().WithMany().HasForeignKey(response => response.SurveyId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Programme>().WithMany().HasForeignKey(response => response.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Participant>().WithMany().HasForeignKey(response => response.ParticipantId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(response => response.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(response => new { response.SurveyId, response.ParticipantId }).IsUnique();
        builder.HasIndex(response => response.ProgrammeId);
        builder.HasIndex(response => response.PersonId);
    }
}
