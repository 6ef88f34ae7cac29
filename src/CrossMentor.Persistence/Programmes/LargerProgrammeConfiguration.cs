using CrossMentor.Domain.Programmes;
using CrossMentor.Persistence.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace CrossMentor.Persistence.Programmes;

internal sealed class LargerProgrammeConfiguration : IEntityTypeConfiguration<LargerProgramme>
{
    public void Configure(EntityTypeBuilder<LargerProgramme> builder)
    {
        builder.ToTable("LargerProgrammes");
        builder.HasKey(larger => larger.Id);
        builder.Property(larger => larger.Id).ValueGeneratedNever();
        builder.Property(larger => larger.Version).IsConcurrencyToken();
        builder.Property(larger => larger.Title).HasMaxLength(LargerProgramme.TitleLengthMax);
        builder.Property(larger => larger.Modules).StoredAsJson();
        builder.HasOne<Programme>().WithMany().HasForeignKey(larger => larger.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        builder.HasIndex(larger => larger.ProgrammeId).IsUnique();
    }
}
