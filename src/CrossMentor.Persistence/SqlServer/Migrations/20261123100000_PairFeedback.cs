using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace CrossMentor.Persistence.SqlServer.Migrations
{
    /// <summary>What the two of a pair tell each other of their conversations.</summary>
    /// <remarks>Expand step: one column with a default; nobody has told anything yet.</remarks>
    public partial class PairFeedback : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Feedback",
                table: "PairJournals",
                type: "nvarchar(max)",
                nullable: false,
                defaultValue: "[]");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "Feedback",
                table: "PairJournals");
        }
    }
}
