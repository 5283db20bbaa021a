export default wx;
