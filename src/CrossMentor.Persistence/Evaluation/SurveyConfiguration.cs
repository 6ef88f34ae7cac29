using CrossMentor.Domain.Evaluation;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Evaluation;

internal sealed class SurveyConfiguration : IEntityTypeConfiguration<Survey>
{
    public void Configure(EntityTypeBuilder<Survey> builder)
    {
        builder.ToTable("Surveys");
        builder.HasKey(survey => survey.Id);
        builder.Property(survey => survey.Id).ValueGeneratedNever();
        builder.Property(survey => survey.Version).IsConcurrencyToken();
        builder.Property(survey => survey.Templates).StoredAsJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(survey => survey.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(survey => new { survey.ProgrammeId, survey.Wave }).IsUnique();
    }
}
