using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Participants;
using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class ArtefactConfiguration : IEntityTypeConfiguration<Artefact>
{
    public void Configure(EntityTypeBuilder<Artefact> builder)
    {
        builder.ToTable("Artefacts");
        builder.HasKey(artefact => artefact.Id);
        builder.Property(artefact => artefact.Id).ValueGeneratedNever();
        builder.Property(artefact => artefact.Version).IsConcurrencyToken();
        builder.Property(artefact => artefact.Title).HasMaxLength(Artefact.TitleLengthMax);
        builder.Property(artefact => artefact.Summary).HasMaxLength(Artefact.SummaryLengthMax);
        builder.Property(artefact => artefact.Authors).StoredAsJson();
        builder.Property(artefact => artefact.Topics).StoredAsOptionalJson();
        builder.Ignore(artefact => artefact.HasLeft);
        builder.Ignore(artefact => artefact.Sources);
        builder.HasOne<Programme>().WithMany().HasForeignKey(artefact => artefact.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<LearningGroup>().WithMany().HasForeignKey(artefact => artefact.LearningGroupId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GroupTask>().WithMany().HasForeignKey(artefact => artefact.GroupTaskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(artefact => artefact.OrganisationId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Person>().WithMany().HasForeignKey(artefact => artefact.PersonId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(artefact => artefact.ProgrammeId);
        builder.HasIndex(artefact => artefact.LearningGroupId);
        builder.HasIndex(artefact => new { artefact.GroupTaskId, artefact.Number }).IsUnique();
    }
}
