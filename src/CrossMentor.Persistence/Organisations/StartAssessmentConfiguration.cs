using CrossMentor.Domain.Organisations;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Organisations;

internal sealed class StartAssessmentConfiguration : IEntityTypeConfiguration<StartAssessment>
{
    public void Configure(EntityTypeBuilder<StartAssessment> builder)
    {
        builder.ToTable("StartAssessments");
        builder.HasKey(assessment => assessment.OrganisationId);
        builder.Property(assessment => assessment.OrganisationId).ValueGeneratedNever();
        builder.Property(assessment => assessment.Version).IsConcurrencyToken();
        builder.Property(assessment => assessment.Answers).StoredAsJson();
        builder.HasOne<Organisation>().WithOne().HasForeignKey<StartAssessment>(assessment => assessment.OrganisationId).OnDelete(DeleteBehavior.Restrict);
    }
}
