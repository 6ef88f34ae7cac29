using CrossMentor.Domain.ActionLearning;
using CrossMentor.Domain.Organisations;
using CrossMentor.Domain.Programmes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.ActionLearning;

internal sealed class AdoptionConfiguration : IEntityTypeConfiguration<Adoption>
{
    public void Configure(EntityTypeBuilder<Adoption> builder)
    {
        builder.ToTable("Adoptions");
        builder.HasKey(adoption => adoption.Id);
        builder.Property(adoption => adoption.Id).ValueGeneratedNever();
        builder.HasOne<Programme>().WithMany().HasForeignKey(adoption => adoption.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Artefact>().WithMany().HasForeignKey(adoption => adoption.ArtefactId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<GroupTask>().WithMany().HasForeignKey(adoption => adoption.GroupTaskId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(adoption => adoption.OriginId).OnDelete(DeleteBehavior.Restrict);
        builder.HasOne<Organisation>().WithMany().HasForeignKey(adoption => adoption.AdopterId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(adoption => adoption.ProgrammeId);
        builder.HasIndex(adoption => new { adoption.ArtefactId, adoption.AdopterId }).IsUnique();
    }
}
